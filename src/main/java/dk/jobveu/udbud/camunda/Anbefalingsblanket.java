package dk.jobveu.udbud.camunda;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.udbud.VaelgUdbyder;
import java.util.Map;

/** What the two forms of recommendation share; they differ in who is asked. */
class Anbefalingsblanket implements Blanketmodtager, Blanketdata {

  private final VaelgUdbyder vaelg;
  private final Tilbudsoversigt oversigt;
  private final String variabel;
  private final Rolle part;

  Anbefalingsblanket(VaelgUdbyder vaelg, Tilbudsoversigt oversigt, String variabel, Rolle part) {
    this.vaelg = vaelg;
    this.oversigt = oversigt;
    this.variabel = variabel;
    this.part = part;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    return Map.of(
        "tilbud", oversigt.tabel(k.forloebId(), k.organisation()),
        "anbefalingsvalg", oversigt.valg(k.forloebId(), "Vi anbefaler ikke nogen"));
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    String skole = svar.tekst("anbefalet");
    // a party that does not take part is registered for by the coordinator, and it shows
    boolean paaVegneAf = svar.variabel(variabel).equals(svar.variabel(Procesvariabler.KOORDINATOR));
    Registrering registrering =
        paaVegneAf ? svar.registrering().paaVegneAf(part.tekst()) : svar.registrering();
    vaelg.anbefal(
        registrering,
        part.id(),
        Tilbudsoversigt.INGEN.equals(skole) ? null : skole,
        svar.tekst("begrundelse"));
    return Map.of();
  }
}
