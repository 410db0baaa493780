-- The engine's look-ups on H2 (docs/adr/0031).

-- Of "execution_id_ = ? and task_id_ is null" H2 took the index on the task and read every variable of every
-- process, since none of them has a task. It reckons with whole hundredths of different values and at least one, so
-- that the engine's indexes on either column look alike to it; one on both looks better. Before it has looked
-- (ANALYZE, after two thousand changes) it believes half of the tasks to be different.
create index ix_act_ru_variable_execution_id__task_id_
  on act_ru_variable (execution_id_, task_id_);
alter table act_ru_variable alter column task_id_ selectivity 1;

-- the newest form of a key is asked for at each task, and the engine has no index for it
create index ix_act_re_camformdef_key_
  on act_re_camformdef (key_);
