-- The deadline is a day and was kept as six in the morning, Danish time, of the day after it.
alter table udbud add column sidste_dag date;
update udbud set sidste_dag = cast(tilbudsfrist - interval '1' day as date);
alter table udbud drop column tilbudsfrist;
alter table udbud rename column sidste_dag to tilbudsfrist;
alter table udbud alter column tilbudsfrist set not null;
