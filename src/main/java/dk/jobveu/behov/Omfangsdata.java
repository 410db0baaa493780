package dk.jobveu.behov;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Forloebregister;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The figures behind the judgement of the need, as the forms show them. */
@Component
class Omfangsdata {

  private final Forloebregister register;
  private final Vurderinger vurderinger;
  private final Virksomheder virksomheder;
  private final Indmeldinger indmeldinger;
  private final Aktoerer aktoerer;

  Omfangsdata(
      Forloebregister register,
      Vurderinger vurderinger,
      Virksomheder virksomheder,
      Indmeldinger indmeldinger,
      Aktoerer aktoerer) {
    this.aktoerer = aktoerer;
    this.register = register;
    this.vurderinger = vurderinger;
    this.virksomheder = virksomheder;
    this.indmeldinger = indmeldinger;
  }

  Map<String, Object> af(Situation s) {
    String forloebId = s.forloebId();
    Map<String, Object> data = new HashMap<>();
    data.put("titel", register.hent(forloebId).titel());
    data.put("virksomhedsliste", Virksomhedstabel.af(virksomheder.alle(forloebId), aktoerer));
    vurderinger
        .seneste(forloebId)
        .ifPresent(
            v -> {
              data.put("antalVirksomheder", v.antalVirksomheder());
              data.put("antalJob", v.antalJob());
              data.put("antalLedige", kandidater(v, s.registrering().organisation()));
              data.put("antalAnsatte", v.antalBeskaeftigede());
              data.put("holdstoerrelse", v.minHold());
              data.put("raad", v.anbefaling().tekst());
              data.put("raadBegrundelse", v.anbefalingTekst() == null ? "" : v.anbefalingTekst());
            });
    return data;
  }

  /** A job centre's own estimate and the union's own figure are for nobody else. */
  private String kandidater(Behovsvurdering v, String laeser) {
    boolean egen =
        indmeldinger.skoen(v.registrering().forloebId()).stream()
            .anyMatch(s -> s.jobcenter().equals(laeser));
    return v.erSumFor(egen)
        ? String.valueOf(v.forventedeKandidater())
        : "vises kun, når mindst to " + (egen ? "andre " : "") + "jobcentre har skønnet";
  }
}
