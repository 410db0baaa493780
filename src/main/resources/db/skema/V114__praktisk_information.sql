-- Times and contacts of the practical information for participants (D19, R-7.19; D14, R-7.14).

alter table hold add column undervisningstid varchar(200);
alter table hold add column skolekontakt varchar(200);
comment on column hold.undervisningstid is 'Dage og klokkeslæt, som deltagerne får dem at vide';
comment on column hold.skolekontakt is 'Hvem deltagerne spørger på skolen, aldrig en person';

alter table vilkaar add column deltagerkontakt varchar(200);
comment on column vilkaar.deltagerkontakt is
  'Hvem jobcentrets deltagere spørger, aldrig en person';
