-- What has been sent with a key that counts once. Fingerprints only: neither who, nor what was sent.
-- The answer is the short receipt or the id of what was made, never a value that somebody typed.
create table engangsnoegle (
  noegle varchar(64) primary key,
  indhold varchar(64) not null,
  svar varchar(500),
  tidspunkt timestamp with time zone not null
);
create index ix_engangsnoegle_tidspunkt on engangsnoegle (tidspunkt);
