package dk.jobveu.forloeb;

import java.time.LocalDate;
import java.util.List;

/** What is known when a forløb begins; see {@link Forloeb} for the fields. */
public record NytForloeb(
    String titel,
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
    String oprettetAf) {}
