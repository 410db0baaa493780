package dk.jobveu.behov;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Beskaeftigede.Arbejdsgiver;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** D4 Liste over beskæftigede: employers and counts, confirmed by the union. */
@Brugstilfaelde
public class MeldBeskaeftigede
    implements Blanket<MeldBeskaeftigede.Svar, MeldBeskaeftigede.Udfald> {

  /** The union's answer and its list. */
  public record Svar(Part.Svar part, List<Arbejdsgiver> arbejdsgivere) {}

  /** That the list has come, when it has. */
  public record Udfald(Optional<Boolean> beskaeftigedeUdestaar) {}

  private final Part part;
  private final Afdaekningsdata afdaekning;
  private final Indmeldinger indmeldinger;

  MeldBeskaeftigede(Part part, Afdaekningsdata afdaekning, Indmeldinger indmeldinger) {
    this.part = part;
    this.afdaekning = afdaekning;
    this.indmeldinger = indmeldinger;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return afdaekning.af(s.forloebId());
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    if (!part.deltager(svar.part(), s, Rolle.FAGLIG_ORGANISATION)) {
      return new Udfald(Optional.empty());
    }
    if (svar.arbejdsgivere().isEmpty()) {
      throw new Regelbrud("arbejdsgivere", "Skriv mindst én arbejdsgiver.");
    }
    Registrering r = part.registrering(s, Rolle.FAGLIG_ORGANISATION);
    svar.arbejdsgivere()
        .forEach(
            a -> indmeldinger.gemBeskaeftigede(new Beskaeftigede(r, a, r.paaVegneAf() == null)));
    return new Udfald(Optional.of(false));
  }
}
