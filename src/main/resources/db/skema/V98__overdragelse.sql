-- Coordination is handed over in one way, whenever it is; what went with a handover at the end of a
-- round goes with every one (R-6.3, D23).

alter table koordinatorforslag add column netvaerk varchar(2000);
alter table koordinatorforslag add column dokumenter varchar(2000);
comment on column koordinatorforslag.netvaerk is 'Hvem samarbejdet er med';
comment on column koordinatorforslag.dokumenter is 'Hvor papirerne ligger';

insert into koordinatorforslag (forloeb_id, nr, status, fra_organisation, til_organisation, aarsag,
  begrundelse, aabent, netvaerk, dokumenter, foelger, svar_begrundelse, registreret_af,
  organisation, paa_vegne_af, registreret)
select o.forloeb_id,
  1 + (select count(*) from koordinatorforslag k where k.forloeb_id = o.forloeb_id),
  o.status, o.fra_organisation, o.til_organisation, 'LOKAL_FORANKRING', null, o.aabne_opgaver,
  o.netvaerk, o.dokumenter, true, s.begrundelse, o.registreret_af, o.organisation, o.paa_vegne_af,
  o.registreret
from overdragelse o left join overdragelsessvar s on s.forloeb_id = o.forloeb_id
where o.status in ('FORESLAAET', 'ACCEPTERET', 'AFSLAAET');

drop table overdragelsessvar;
drop table overdragelse;
