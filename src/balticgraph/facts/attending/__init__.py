"""Attendance: who took part in which event, as what, or was only announced."""
