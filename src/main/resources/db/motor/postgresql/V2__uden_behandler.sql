-- How many of an organisation's tasks nobody has: asked of this index alone, and not of every open task
-- in the country (docs/adr/0031).
create index ix_act_ru_task_id__uden_behandler on act_ru_task (id_) where assignee_ is null;
