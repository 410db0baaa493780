package dk.jobveu.projektplan.camunda;

import dk.jobveu.behov.Virksomheder;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.motor.blanket.Valg;
import dk.jobveu.opstart.Ordninger;
import dk.jobveu.projektplan.Planpunkter;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.referencedata.Referencedata;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prefills the plan with its last version, or with what the forløb already knows. */
@Component
class SkrivProjektplanBlanketdata implements Blanketdata {

  private static final Set<String> MED_LEDIGE = Set.of("LEDIGE", "BEGGE");

  private final Projektplaner planer;
  private final Virksomheder virksomheder;
  private final Ordninger ordninger;
  private final Referencedata referencedata;
  private final Forloebregister forloeb;

  SkrivProjektplanBlanketdata(
      Projektplaner planer,
      Virksomheder virksomheder,
      Ordninger ordninger,
      Referencedata referencedata,
      Forloebregister forloeb) {
    this.planer = planer;
    this.virksomheder = virksomheder;
    this.ordninger = ordninger;
    this.referencedata = referencedata;
    this.forloeb = forloeb;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Forloeb f = forloeb.hent(k.forloebId());
    Optional<Projektplan> seneste = planer.seneste(k.forloebId());
    Map<String, Object> data = new HashMap<>();
    data.put("medLedige", MED_LEDIGE.contains(f.projekttype()));
    data.put("medBeskaeftigede", !"LEDIGE".equals(f.projekttype()));
    data.put("erRetur", seneste.isPresent());
    data.put("mangeltekst", seneste.map(SkrivProjektplanBlanketdata::mangeltekst).orElse(""));
    data.put("virksomhedstekst", virksomhedstekst(f.id()));
    data.put(
        "maalgruppevalg",
        referencedata.maalgrupper(f.startdato()).stream()
            .map(m -> new Valg(String.valueOf(m.nr()), m.nr() + " " + m.titel()))
            .toList());
    data.put(
        "punktvalg",
        Planpunkter.alle().entrySet().stream()
            .map(e -> new Valg(e.getKey(), e.getValue()))
            .toList());
    seneste.ifPresentOrElse(
        plan -> data.putAll(Planfelter.af(plan)),
        () -> {
          String kendte = ordningstekst(f);
          if (!kendte.isEmpty()) {
            data.put("ordningerIPlanen", kendte);
          }
        });
    return data;
  }

  private static String mangeltekst(Projektplan plan) {
    return switch (plan.status()) {
      case DATOFEJL ->
          "Datoerne står i en forkert rækkefølge. Ret dem, så hvert skridt ligger efter det"
              + " forrige.";
      case KLADDE, KOMPLET, KAN_UDBYDES_MED_FORBEHOLD ->
          "Skolerne kunne ikke bruge planen. Ret det, der stod i vejen, og send den igen.";
      default -> "Det mangler: " + Planpunkter.tekst(plan.mangler()) + ".";
    };
  }

  private String virksomhedstekst(String forloebId) {
    return virksomheder.tilkendegivne(forloebId).stream()
        .map(v -> "%s: %d %s".formatted(v.navn(), v.antalStillinger(), v.stillingsbetegnelse()))
        .collect(Collectors.joining("; "));
  }

  private String ordningstekst(Forloeb f) {
    Map<String, String> navne =
        referencedata.ordninger(f.startdato()).stream()
            .collect(Collectors.toMap(o -> o.kode(), o -> o.navn(), (a, b) -> a));
    return ordninger.alle(f.id()).stream()
        .map(o -> navne.getOrDefault(o.ordning(), o.ordning()))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
