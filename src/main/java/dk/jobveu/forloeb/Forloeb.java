package dk.jobveu.forloeb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One Job-VEU forløb.
 *
 * @param kommunekode municipality where the project is attached; RAR and AMK follow from it
 *     (R-15.6)
 * @param henvendelse how it began: start variant A or B of
 * @param initiativtagere all who took the initiative
 * @param runde round number of the cooperation, from 1
 */
public record Forloeb(
    String id,
    String titel,
    String projekttype,
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
    Instant afsluttet) {}
