package dk.jobveu.behov.camunda;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Behov;
import dk.jobveu.behov.Behovsregister;
import dk.jobveu.behov.Mangelvalidering;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.referencedata.Referencedata;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is known already, and what the table said of it the last time. */
@Component
class AfdaekBehovBlanketdata implements Blanketdata {

  private final Forloebregister register;
  private final Behovsregister behovsregister;
  private final Virksomheder virksomheder;
  private final Referencedata referencedata;
  private final Aktoerer aktoerer;

  AfdaekBehovBlanketdata(
      Forloebregister register,
      Behovsregister behovsregister,
      Virksomheder virksomheder,
      Referencedata referencedata,
      Aktoerer aktoerer) {
    this.aktoerer = aktoerer;
    this.register = register;
    this.behovsregister = behovsregister;
    this.virksomheder = virksomheder;
    this.referencedata = referencedata;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Forloeb forloeb = register.hent(k.forloebId());
    List<Mangelvalidering> svar = behovsregister.valideringer(k.forloebId());
    Map<String, Object> data = new HashMap<>();
    data.put("titel", forloeb.titel());
    data.put("raad", forloeb.rar());
    data.put("erFoersteRunde", forloeb.runde() < 2);
    data.put("omraadeErUafklaret", svar.stream().anyMatch(AfdaekBehovBlanketdata::uafklaret));
    data.put("virksomhedsliste", Virksomhedstabel.af(virksomheder.alle(k.forloebId()), aktoerer));
    data.put(
        "balancevalg",
        referencedata.balancekategorier(forloeb.startdato()).stream()
            .map(b -> new Valg(b.kode(), b.navn()))
            .toList());
    data.put(
        "valideringer",
        svar.stream()
            .map(
                v ->
                    Map.of(
                        "stillingsbetegnelse", v.stillingsbetegnelse(),
                        "svar", v.status().tekst(),
                        "hvorfor", v.begrundelse() == null ? "" : v.begrundelse()))
            .toList());
    behovsregister.find(k.forloebId()).ifPresent(b -> udfyld(data, b));
    return data;
  }

  private static boolean uafklaret(Mangelvalidering v) {
    return v.status() != Mangelvalidering.Status.VALIDERET || v.kraeverBegrundelse();
  }

  private static void udfyld(Map<String, Object> data, Behov b) {
    data.put("branche", b.branche());
    data.put(
        "stillinger",
        b.stillinger().stream()
            .map(
                s ->
                    Map.of(
                        "stillingsbetegnelse", s.stillingsbetegnelse(),
                        "balancekategori", s.balanceKategori()))
            .toList());
    data.put("kilder", b.kilder());
    data.put("geografi", b.geografi());
    put(data, "balancedato", b.balancedato());
    put(data, "henvendelse", b.henvendelse());
    put(data, "fagligtOverlap", b.fagligtOverlap());
    if (b.fravigBegrundelse() != null) {
      data.put("omraadevalg", "GAA_VIDERE");
      data.put("fravigBegrundelse", b.fravigBegrundelse());
    }
    data.put("samarbejdeEtableret", b.samarbejdeEtableret());
    data.put("overdragelseErAccepteret", b.overdragelseAccepteret());
  }

  private static void put(Map<String, Object> data, String noegle, Object vaerdi) {
    if (vaerdi != null) {
      data.put(noegle, vaerdi.toString());
    }
  }
}
