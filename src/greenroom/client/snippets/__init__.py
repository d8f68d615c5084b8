"""A request as a program in another language: ``parts`` says what is in it, ``languages`` writes it down."""
