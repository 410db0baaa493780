package dk.jobveu.laering;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;

import dk.jobveu.dokument.Dokument.Afsnit;
import dk.jobveu.dokument.Papir;
import dk.jobveu.laering.Casebeskrivelse.Casetekst;
import dk.jobveu.laering.SoegICasebanken.Sag;
import java.time.LocalDate;
import java.util.List;

/** A document about no single forløb but about approved cases. */
final class Casepapir {

  private Casepapir() {}

  static Papir af(String titel, String om, LocalDate dag, String indledning, List<Afsnit> afsnit) {
    return new Papir(
        titel, "Job-VEU", om, null, null, Papir.Stand.AFTALT, dag, null, indledning, afsnit, null);
  }

  /** All of it, as the casebank's page has it. */
  static Afsnit hele(Sag sag) {
    Casetekst t = sag.beskrivelse().tekst();
    return felter(
        t.titel(),
        felt("Forløb", sag.om().forloebId()),
        felt("Branche", sag.om().branche()),
        felt("Råd", sag.om().raad()),
        felt("Type", sag.om().type() == null ? null : sag.om().type().tekst()),
        felt("Hvem var med?", t.parter()),
        felt("Formål", t.casensFormaal()),
        felt("Indhold", t.indhold()),
        felt("Resultater", t.resultater()),
        felt("Hvad kan andre lære?", t.laering()),
        felt("Spørg", t.kontakt()));
  }

  /** What makes somebody want to know more. */
  static Afsnit kort(Sag sag) {
    Casetekst t = sag.beskrivelse().tekst();
    return felter(
        t.titel(),
        felt("Branche", sag.om().branche()),
        felt("Hvem var med?", t.parter()),
        felt("Hvad kom der ud af det?", t.resultater()),
        felt("Spørg", t.kontakt()));
  }
}
