"""Thin translations between a framework's requests and ``receive.Receiver``."""
