-- Phase 4: a forløb whose classes were all cancelled says so; why stands with each class (R-16.21, R-19.11).

alter table forloeb drop constraint ck_forloeb_stop_aarsag;
alter table forloeb add constraint ck_forloeb_stop_aarsag check (stop_aarsag in ('IKKE_STOR_NOK',
  'INGEN_ENIGHED', 'INGEN_UDBYDER', 'FOR_FAA_KANDIDATER', 'HOLD_AFLYST', 'VIRKSOMHED_TRAK_SIG',
  'AKTOER_AFSLOG', 'BESLUTTET_STOPPET'));

alter table aflysning drop constraint ck_aflysning_aarsag;
alter table aflysning add constraint ck_aflysning_aarsag check (aarsag in ('IKKE_STOR_NOK',
  'INGEN_ENIGHED', 'INGEN_UDBYDER', 'FOR_FAA_KANDIDATER', 'HOLD_AFLYST', 'VIRKSOMHED_TRAK_SIG',
  'AKTOER_AFSLOG', 'BESLUTTET_STOPPET'));
