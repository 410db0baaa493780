-- Which tasks have been told of by mail, and when their last days were looked at (docs/adr/0048).

create table post_opgave (
  opgave_id varchar(64) not null,
  constraint pk_post_opgave primary key (opgave_id)
);
comment on table post_opgave is
  'Åbne opgaver, som er meldt til deres organisation; glemmes, når opgaven er løst';
comment on column post_opgave.opgave_id is 'Opgavens id i motoren';

alter table postrunde add column frister date;
comment on column postrunde.frister is 'Den dag, der sidst blev skrevet breve om frister';
create index ix_deltagelse_svar on deltagelse (svar);
