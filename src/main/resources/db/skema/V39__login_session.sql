-- Where somebody is logged in: the guard asks at each request, and everybody sees and ends their own.

create table login_session (
  noegle varchar(64) not null,
  bruger varchar(64) not null,
  enhed varchar(60) not null,
  begyndt timestamp with time zone not null,
  set_senest timestamp with time zone not null,
  kodeaftryk varchar(64) not null,
  constraint pk_login_session primary key (noegle)
);
create index ix_login_session_bruger on login_session (bruger);
create index ix_login_session_begyndt on login_session (begyndt);
comment on table login_session is 'Hvor nogen er logget ind; en session uden række er slut';
comment on column login_session.noegle is 'Tilfældigt nummer, som står i sessionen; ikke cookiens';
comment on column login_session.bruger is 'Brugerens id i motoren';
comment on column login_session.enhed is 'Browser og styresystem, som man selv kan kende dem';
comment on column login_session.kodeaftryk is
  'SHA-256 af det, tabellen over brugere havde om adgangskoden; passer det ikke længere, er sessionen slut';
