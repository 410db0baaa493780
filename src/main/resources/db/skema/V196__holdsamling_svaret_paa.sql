-- What those who must agree were asked about: a class that is changed afterwards is not what they said yes to
-- (R-16.2, docs/adr/0068). Empty in proposals from before.

alter table holdsamling add column skole varchar(64);
alter table holdsamling add column sted varchar(200);
alter table holdsamling add column start_dato date;
alter table holdsamling add column slut_dato date;
alter table holdsamling add constraint fk_holdsamling_skole foreign key (skole) references aktoer (id);
alter table holdsamling add constraint ck_holdsamling_slut_dato check (slut_dato > start_dato);
comment on column holdsamling.skole is 'Det spurgte holds skole, da der blev spurgt';
comment on column holdsamling.sted is 'Hvor det spurgte hold holdes, da der blev spurgt';
comment on column holdsamling.start_dato is 'Det spurgte holds første dag, da der blev spurgt';
comment on column holdsamling.slut_dato is 'Det spurgte holds sidste dag, da der blev spurgt';
