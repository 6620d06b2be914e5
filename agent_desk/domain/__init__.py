"""The domain: frozen data classes and pure rules; standard library and phonenumbers only."""
