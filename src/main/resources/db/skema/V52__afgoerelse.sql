-- One question to a table may have several answers: what it was told is kept once.

alter table afgoerelse alter column input drop not null;
comment on column afgoerelse.input is
  'JSON. Tom, når tabellen gav flere svar på det samme spørgsmål: det står ved det første';
