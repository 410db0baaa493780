-- The engine's lists with rights on PostgreSQL (docs/adr/0031).

-- "perms_ & 2 = 2" is expected to hold for one row in two hundred and holds for nearly all: the planner
-- then loops over all rights for each task. 2 is READ, 64 READ_TASK.
create statistics st_act_ru_authorization_2
  on (perms_ & 2), resource_type_, group_id_ from act_ru_authorization;
create statistics st_act_ru_authorization_64
  on (perms_ & 64), resource_type_, group_id_ from act_ru_authorization;

create index ix_act_ru_identitylink_group_id__type__task_id_
  on act_ru_identitylink (group_id_, type_, task_id_);
create index ix_act_ru_authorization_resource_type__group_id__resource_id_
  on act_ru_authorization (resource_type_, group_id_, resource_id_);
create index ix_act_ru_authorization_resource_type__user_id__resource_id_
  on act_ru_authorization (resource_type_, user_id_, resource_id_);
create index ix_act_ru_authorization_resource_id__resource_type_
  on act_ru_authorization (resource_id_, resource_type_);
create index ix_act_ru_variable_proc_inst_id__name_
  on act_ru_variable (proc_inst_id_, name_);
-- a task that is completed asks for its subtasks, and nobody has any
create index ix_act_ru_task_parent_task_id_
  on act_ru_task (parent_task_id_) where parent_task_id_ is not null;

analyze act_ru_authorization;
