package dk.jobveu.forloeb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One Job-VEU forløb.
 *
 * @param projekttype null until phase 1 has decided it
 * @param kommunekode municipality where the project is attached; RAR and AMK follow from it
 *     (R-15.6)
 * @param henvendelse how it began: start variant A or B of, or C of
 * @param initiativtagere all who took the initiative
 * @param projekttypeFoer the type before another group came along, or null
 * @param projekttypeSkiftet when it did, or null
 * @param runde round number of the cooperation, from 1
 */
public record Forloeb(
    String id,
    String titel,
    Projekttype projekttype,
    String kommunekode,
    String rar,
    String amk,
    LocalDate startdato,
    int runde,
    String forrigeForloeb,
    String koordinator,
    String henvendelse,
    List<String> initiativtagere,
    String formaal,
    boolean harLedige,
    boolean harBeskaeftigede,
    String kriseaarsag,
    boolean evalueres,
    Forloebstatus status,
    String stopAarsag,
    Instant oprettet,
    Instant afsluttet,
    Projekttype projekttypeFoer,
    Instant projekttypeSkiftet) {

  /** The type that held at this moment: another group may have come along since. */
  public Projekttype projekttypeDen(Instant tidspunkt) {
    return projekttypeSkiftet != null && tidspunkt.isBefore(projekttypeSkiftet)
        ? projekttypeFoer
        : projekttype;
  }

  /** Whether it is for unemployed, who are screened; not before it is decided. */
  public boolean erForLedige() {
    return projekttype != null && projekttype.medLedige();
  }

  /** Whether nothing that is decided keeps unemployed out. */
  public boolean kanHaveLedige() {
    return projekttype == null || projekttype.medLedige();
  }

  /** Whether nothing that is decided keeps employed out. */
  public boolean kanHaveBeskaeftigede() {
    return projekttype != Projekttype.LEDIGE;
  }
}
