-- The front page: when somebody was there, and which messages they have seen.

create table forsidebesoeg (
  bruger varchar(64) not null,
  begyndt timestamp with time zone not null,
  forrige timestamp with time zone,
  beskeder_laest_til timestamp with time zone,
  constraint pk_forsidebesoeg primary key (bruger)
);
create index ix_forsidebesoeg_begyndt on forsidebesoeg (begyndt);
comment on table forsidebesoeg is 'Hvornår nogen sidst så forsiden; det, der er kommet siden, er nyt';
comment on column forsidebesoeg.begyndt is 'Begyndelsen af det besøg, der er i gang eller var det seneste';
comment on column forsidebesoeg.forrige is 'Begyndelsen af besøget før; tom ved det første';
comment on column forsidebesoeg.beskeder_laest_til is 'Beskeder til og med dette tidspunkt er markeret som læst';
