-- Who answered for the employees' side, and when (R-3.6): the union, or the coordinator where it takes no part. Answers from
-- before have the version's own time.

alter table kursussammensaetning add column faglig_organisation varchar(64);
alter table kursussammensaetning add column faglig_svaret timestamp(3) with time zone;
alter table kursussammensaetning add constraint fk_kursussammensaetning_faglig_organisation foreign key (faglig_organisation) references aktoer (id);
comment on column kursussammensaetning.faglig_organisation is 'Hvem der svarede for den faglige side';
comment on column kursussammensaetning.faglig_svaret is 'Hvornår der blev svaret';
update kursussammensaetning set faglig_organisation = organisation, faglig_svaret = registreret where faglig_enig is not null;

-- Who went on in a forløb after having handed over the coordination has said no to nothing (R-1.7).
update deltagelse set nej = 0
where nej > 0 and rolle = 'koordinator'
  and not exists (select 1 from post p where p.noegle = 'afslag:' || deltagelse.forloeb_id || ':' || deltagelse.aktoer_id);
