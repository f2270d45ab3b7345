"""Measuring crossread on the sets beside the project. Nothing of those sets is kept here: only numbers and floors."""
