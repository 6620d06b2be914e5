"""What bench_identify measures: our directory on two databases, and three yardsticks over the same names."""
