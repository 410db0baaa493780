-- Answers that somebody wrote down for an organisation that gave them by telephone (R-19.7,
-- docs/adr/0049).

create table svar_paa_vegne (
  forloeb_id varchar(40) not null,
  formaal varchar(40) not null,
  aktoer_id varchar(64) not null,
  emne varchar(40) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null,
  constraint pk_svar_paa_vegne primary key (forloeb_id, formaal, aktoer_id, emne),
  constraint fk_svar_paa_vegne_forloeb_id foreign key (forloeb_id) references forloeb (id),
  constraint fk_svar_paa_vegne_aktoer_id foreign key (aktoer_id) references aktoer (id),
  constraint fk_svar_paa_vegne_organisation foreign key (organisation) references aktoer (id),
  constraint ck_svar_paa_vegne_formaal check (formaal in ('HENSIGTSERKLAERING',
    'TILBAGETRAEKNING', 'MATCHTILSAGN', 'MOEDESVAR', 'MANDAT', 'TILBUD'))
);
comment on table svar_paa_vegne is
  'Svar, der er skrevet ind for en organisation; slettes, når den selv svarer';
comment on column svar_paa_vegne.aktoer_id is 'Den organisation, svaret er';
comment on column svar_paa_vegne.emne is 'Hvad svaret handler om: slags møde eller udbudsrunde';
