-- What became of the unemployed 3, 6, 12 and 18 months after the course (R-10.1, R-10.4, R-11.9).

create table senere_udfald (
  forloeb_id varchar(40) not null,
  deltager_id varchar(40) not null,
  maaneder integer not null,
  status varchar(20) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_senere_udfald primary key (forloeb_id, deltager_id, maaneder),
  constraint fk_senere_udfald_deltager foreign key (forloeb_id, deltager_id)
    references deltager (forloeb_id, deltager_id),
  constraint fk_senere_udfald_organisation foreign key (organisation) references aktoer (id),
  constraint ck_senere_udfald_maaneder check (maaneder in (3, 6, 12, 18)),
  constraint ck_senere_udfald_status check (status in ('ORDINAERT_JOB', 'VOKSENLAERLING',
    'ORDINAER_UDDANNELSE', 'STOETTET', 'LEDIG', 'ANDET', 'IKKE_FUNDET'))
);
comment on table senere_udfald is
  'Hvor en, der var ledig, er nogle måneder efter kurset';
comment on column senere_udfald.maaneder is 'Hele måneder efter kursets sidste dag';
