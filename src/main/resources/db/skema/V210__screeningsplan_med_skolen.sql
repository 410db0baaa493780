-- The coordinator and the school make the schemes clear to the job centres' staff together (R-5.1).

alter table screeningsplan add column ordninger_med_skolen boolean default false not null;
comment on column screeningsplan.ordninger_med_skolen is 'Om skolen har været med til at gøre ordningerne klare';
