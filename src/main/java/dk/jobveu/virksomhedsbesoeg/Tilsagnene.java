package dk.jobveu.virksomhedsbesoeg;

import dk.jobveu.behov.Virksomheder;
import dk.jobveu.match.Virksomhederne;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells the job centres before their match meetings what the companies have for it. */
@Component
class Tilsagnene implements Virksomhederne {

  private final Besoegsregister register;
  private final Virksomheder virksomheder;

  Tilsagnene(Besoegsregister register, Virksomheder virksomheder) {
    this.virksomheder = virksomheder;
    this.register = register;
  }

  @Override
  public List<Tilsagn> til(String forloebId, int holdNr) {
    return register.tilsagn(forloebId).stream()
        .filter(t -> t.holdNr() == holdNr)
        .map(
            t ->
                new Tilsagn(
                    virksomheder.hent(t.virksomhedId()).navn(),
                    t.antalJob(),
                    t.antalSamtaler(),
                    pladser(t)))
        .toList();
  }

  private static String pladser(Matchtilsagn t) {
    return t.forlaengelse() == null
        ? String.valueOf(t.stoettedePladser())
        : t.stoettedePladser() + ", " + t.forlaengelse().tekst().toLowerCase(Locale.ROOT);
  }
}
