-- Who takes over a colleague's open tasks from a day to a day, and which tasks that was (issue 3).

create table stedfortraedelse (
  id varchar(40) primary key,
  organisation varchar(64) not null,
  fravaerende varchar(64) not null,
  stedfortraeder varchar(64) not null,
  fra date not null,
  til date not null,
  status varchar(20) not null,
  registreret timestamp with time zone not null,
  begyndt timestamp with time zone,
  sluttet timestamp with time zone,
  sluttet_af varchar(64)
);
create index ix_stedfortraedelse_organisation on stedfortraedelse (organisation, fra);

create table stedfortraedelse_opgave (
  stedfortraedelse varchar(40) not null references stedfortraedelse(id),
  opgave_id varchar(64) not null,
  navn varchar(255) not null,
  forloeb_id varchar(40),
  flyttet timestamp with time zone not null,
  udfald varchar(40),
  afsluttet timestamp with time zone,
  primary key (stedfortraedelse, opgave_id)
);
