-- The organisations that carry forløb.

create table aktoer (
  id varchar(64) not null,
  rolle varchar(40) not null,
  navn varchar(200) not null,
  niveau varchar(20) not null,
  kommunekode varchar(4),
  cvr varchar(8),
  kontakt varchar(200),
  aktiv boolean not null,
  constraint pk_aktoer primary key (id),
  constraint ck_aktoer_rolle check (rolle in ('koordinator', 'branchorganisation',
    'faglig_organisation', 'jobcenter', 'uddannelsesinstitution', 'virksomhed'))
);
comment on table aktoer is
  'Organisationer, der kan være med i forløb. Id er også organisationens gruppe i motoren';
comment on column aktoer.rolle is 'Rollens id, som i Rolle.java';
comment on column aktoer.niveau is 'REGIONAL eller CENTRAL';
comment on column aktoer.aktiv is 'Falsk, når organisationen ikke skal være med i mere';
