"""Answers for the screens of those who run the business."""
