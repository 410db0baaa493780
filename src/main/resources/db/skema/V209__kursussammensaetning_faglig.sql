-- The parties decide the courses together: what the union said of a version (R-3.6). Empty in versions from before, where
-- the employers' organisation ticked that both agreed.

alter table kursussammensaetning add column faglig_enig boolean;
alter table kursussammensaetning add column faglig_grund varchar(2000);
comment on column kursussammensaetning.faglig_enig is 'Om den faglige organisation er enig i kurserne; tom, til den har svaret';
comment on column kursussammensaetning.faglig_grund is 'Hvad den faglige organisation vil have ændret';
