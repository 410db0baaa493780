-- General and higher courses stand beside the labour-market courses (R-16.11).

alter table kursus drop constraint ck_kursus_kursustype;
alter table kursus add constraint ck_kursus_kursustype check (kursustype in ('AMU', 'EUD_FAG',
  'FVU', 'OBU', 'AVU', 'AKADEMI', 'CERTIFIKAT', 'ANDET'));
