"""For all tests: a machine may be busy, so no example of hypothesis has a deadline (a hang is pytest-timeout's)."""

from hypothesis import HealthCheck, settings

settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")
