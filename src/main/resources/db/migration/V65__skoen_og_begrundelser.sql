-- How many job centres' estimates a sum of candidates is made of: one of them is no sum, and its
-- own figure is for nobody else (R-19.5). Of earlier rounds it is not known, so theirs is not shown.
alter table behovsvurdering add column antal_skoen integer default 0 not null;
