-- Advice is asked for the unskilled and for those with a higher education (R-16.12). The key grows,
-- and the databases name it differently, so the table is made anew with what it holds.
create table ordning_forslag_ny (
  forloeb_id varchar(40) not null references forloeb(id),
  maalgruppe_nr integer not null,
  uddannelsesniveau varchar(20) not null,
  ordning varchar(40) not null,
  situation varchar(20) not null,
  refusion numeric(5,4),
  betingelse varchar(2000),
  fundet timestamp with time zone not null,
  primary key (forloeb_id, maalgruppe_nr, uddannelsesniveau, ordning, situation)
);

insert into ordning_forslag_ny
select forloeb_id, maalgruppe_nr, 'UFAGLAERT', ordning, situation, refusion, betingelse, fundet
from ordning_forslag;

drop table ordning_forslag;

alter table ordning_forslag_ny rename to ordning_forslag;
