package dk.jobveu.behov;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Beskaeftigede.Arbejdsgiver;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** D4 Liste over beskæftigede: employers and counts, confirmed by the union. */
@Brugstilfaelde
public class MeldBeskaeftigede
    implements Blanket<MeldBeskaeftigede.Svar, MeldBeskaeftigede.Udfald> {

  /**
   * The union's answer and its list.
   *
   * @param initiativ who took the initiative as the union sees it, or null
   */
  public record Svar(Part.Svar part, List<Arbejdsgiver> arbejdsgivere, String initiativ) {}

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

  /** What the organisation reported itself the last time; it sends the whole list again. */
  @Override
  public Optional<Svar> forslag(Situation s) {
    List<Arbejdsgiver> kendte =
        indmeldinger.beskaeftigede(s.forloebId()).stream()
            .filter(
                b ->
                    Objects.equals(
                        b.registrering().organisation(), s.registrering().organisation()))
            .map(Beskaeftigede::hos)
            .toList();
    return kendte.isEmpty()
        ? Optional.empty()
        : Optional.of(new Svar(new Part.Svar(null, null), kendte, null));
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
    kontroller(svar.arbejdsgivere());
    Registrering r = part.registrering(s, Rolle.FAGLIG_ORGANISATION);
    indmeldinger.gemBeskaeftigede(
        r,
        svar.arbejdsgivere().stream()
            .map(a -> new Beskaeftigede(r, a, r.paaVegneAf() == null))
            .toList());
    if (svar.initiativ() != null) {
      indmeldinger.gemInitiativ(r, svar.initiativ());
    }
    return new Udfald(Optional.of(false));
  }

  private static void kontroller(List<Arbejdsgiver> arbejdsgivere) {
    if (arbejdsgivere.isEmpty()) {
      throw new Regelbrud("arbejdsgivere", "Skriv mindst én arbejdsgiver.");
    }
    Set<String> set = new HashSet<>();
    for (Arbejdsgiver a : arbejdsgivere) {
      if (!set.add(a.arbejdsgiver().toLowerCase(Locale.ROOT))) {
        throw new Regelbrud(
            "arbejdsgivere",
            "%s står der to gange. Skriv arbejdsgiveren én gang med det samlede antal."
                .formatted(a.arbejdsgiver()));
      }
    }
  }
}
