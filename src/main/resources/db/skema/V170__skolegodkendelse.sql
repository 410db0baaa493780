-- Phases 2 and 3: which AMU courses a school is approved for, as it says itself, so that the joint duty to offer
-- them is told to those it concerns (R-3.8).

create table skolegodkendelse (
  skole varchar(64) not null,
  fagkode varchar(5) not null,
  registreret_af varchar(64) not null,
  registreret timestamp with time zone not null,
  constraint pk_skolegodkendelse primary key (skole, fagkode),
  constraint fk_skolegodkendelse_skole foreign key (skole) references aktoer (id)
);
comment on table skolegodkendelse is
  'De AMU-kurser, en skole selv har skrevet, at den er godkendt til; en skole uden rækker har ikke sagt det';
comment on column skolegodkendelse.fagkode is 'Kursets nummer, fem cifre';
