-- The key of fingerprints: who holds one can compare it, and guess nothing about what it stands for.
create table aftryksnoegle (
  nr integer primary key,
  noegle varchar(64) not null
);
