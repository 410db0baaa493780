-- When a forløb that did not run was given up, and how far it had come (R-16.21).

create table aflysning (
  forloeb_id varchar(40) primary key references forloeb(id),
  dato date not null,
  stadie varchar(20) not null,
  aarsag varchar(40) not null,
  registreret_af varchar(64) not null,
  organisation varchar(64),
  paa_vegne_af varchar(200),
  registreret timestamp with time zone not null
);
