-- What a school was told before it sent its bid, and what it is told after the choice (R-4.13, R-4.14).

alter table tilbud add column advarsel varchar(2000);
comment on column tilbud.advarsel is
  'Hvorfor tilbuddet ikke kan vælges, som skolen fik det at vide, før den sendte det alligevel; ellers tom';

alter table udbydervalg add column besked_til_skoler varchar(500);
comment on column udbydervalg.besked_til_skoler is
  'Hvad de skoler, der ikke blev valgt, får at vide om valget; tom, når intet er skrevet';
