"""The errors that crossread raises for its operator. Bad input of one report is data (a Problem), never an error.

CrossreadError
├── InputError       nothing readable was given, or a path does not exist      exit status 2
├── SettingsError    a setting or option that cannot be used                   exit status 2
├── ReaderError      the language pipeline cannot be loaded                    exit status 2
├── ServerError      the optional language model's server cannot be used       told; the answer comes without it
└── IntegrityError   a citation does not fit its source                        exit status 3
"""


class CrossreadError(Exception):
    """Base of every error meant for the operator: says what is wrong, which one, and what to do."""

    exit_status = 2


class InputError(CrossreadError):
    """No readable input, or a path that does not exist."""


class SettingsError(CrossreadError):
    """A setting that cannot be used."""


class ReaderError(CrossreadError):
    """The language pipeline cannot be loaded."""


class ServerError(CrossreadError):
    """The optional language model's server fails, or answers what is no answer."""


class IntegrityError(CrossreadError):
    """A citation that does not fit the report it names."""

    exit_status = 3
