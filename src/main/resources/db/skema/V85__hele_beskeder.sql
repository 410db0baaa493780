-- A message repeats what others wrote (a plan's content, job titles, reasons): as long as they may be together.
alter table underretning alter column tekst set data type varchar(20000);
