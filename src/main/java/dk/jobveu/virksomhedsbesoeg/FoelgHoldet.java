package dk.jobveu.virksomhedsbesoeg;

import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.hold.Holdregister;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A company has visited the class or not, and how the class comes along seen from there (R-5.15,
 * Whoever speaks for the company writes it.
 */
@Brugstilfaelde
public class FoelgHoldet implements Blanket<FoelgHoldet.Svar, FoelgHoldet.Naeste> {

  /** The answer; see {@link Virksomhedsbesoeg}. */
  public record Svar(
      Virksomhedsbesoeg.Form besoegsform,
      LocalDate besoegtDen,
      Integer faglig,
      Integer personlig,
      Integer social,
      String bemaerkning,
      Boolean kommerIgen,
      LocalDate naesteBesoeg) {}

  /** Whether the company is asked again, and on which day. */
  public record Naeste(boolean besoegerIgen, Optional<LocalDate> besoegsdag) {}

  private final Besoegsregister register;
  private final Virksomheder virksomheder;
  private final Holdregister hold;

  FoelgHoldet(Besoegsregister register, Virksomheder virksomheder, Holdregister hold) {
    this.register = register;
    this.virksomheder = virksomheder;
    this.hold = hold;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    Map<String, Object> vist = new HashMap<>(virksomhed(virksomheder, hold, s));
    vist.put("antalBesoeg", tidligere(s).size());
    return vist;
  }

  /** Whom it is about, for both forms. */
  static Map<String, Object> virksomhed(Virksomheder virksomheder, Holdregister hold, Situation s) {
    return Map.of(
        "virksomhedsnavn", virksomheder.hent(s.variabel("virksomhedId")).navn(),
        "holdtitel", hold.hent(s.forloebId(), s.holdNr()).titel());
  }

  private List<Virksomhedsbesoeg> tidligere(Situation s) {
    return register.besoeg(s.forloebId()).stream()
        .filter(b -> b.holdNr() == s.holdNr())
        .filter(b -> b.virksomhedId().equals(s.variabel("virksomhedId")))
        .toList();
  }

  @Override
  public Naeste modtag(Svar svar, Situation s) {
    String id = s.variabel("virksomhedId");
    boolean fulgt = svar.besoegsform() != Virksomhedsbesoeg.Form.INTET;
    if (fulgt && svar.besoegtDen() == null) {
      throw new Regelbrud("besoegtDen", "Skriv den dag, virksomheden fulgte holdet.");
    }
    if (!fulgt && svar.bemaerkning() == null) {
      throw new Regelbrud("bemaerkning", "Skriv kort hvorfor.");
    }
    LocalDate naeste = Boolean.TRUE.equals(svar.kommerIgen()) ? svar.naesteBesoeg() : null;
    if (Boolean.TRUE.equals(svar.kommerIgen())) {
      kraevUnderKurset(naeste, s);
    }
    Registrering r = s.registrering().forVirksomhed(virksomheder.hent(id).navn());
    register.gemBesoeg(
        new Virksomhedsbesoeg(
            r,
            s.holdNr(),
            id,
            tidligere(s).size() + 1,
            svar.besoegsform(),
            fulgt ? svar.besoegtDen() : null,
            fulgt ? svar.faglig() : null,
            fulgt ? svar.personlig() : null,
            fulgt ? svar.social() : null,
            svar.bemaerkning(),
            naeste));
    return new Naeste(naeste != null, Optional.ofNullable(naeste));
  }

  private void kraevUnderKurset(LocalDate naeste, Situation s) {
    LocalDate slut = hold.hent(s.forloebId(), s.holdNr()).vilkaar().slut();
    if (naeste == null || naeste.isAfter(slut)) {
      throw new Regelbrud(
          "naesteBesoeg", "Vælg en dag, før kurset slutter den %s.".formatted(Datoer.tekst(slut)));
    }
  }
}
