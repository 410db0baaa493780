package dk.jobveu.behov.camunda;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.camunda.AktuelBruger;
import dk.jobveu.behov.Forbilleder;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.referencedata.Kommune;
import dk.jobveu.referencedata.Referencedata;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Municipalities, coordinators and earlier forløb to choose from when a need is reported. */
@Component
class StartForloebBlanketdata implements Blanketdata {

  private final Referencedata referencedata;
  private final Aktoerer aktoerer;
  private final Forloebregister register;
  private final Deltagelser deltagelser;
  private final Forbilleder forbilleder;
  private final AktuelBruger bruger;
  private final Clock ur;

  StartForloebBlanketdata(
      Referencedata referencedata,
      Aktoerer aktoerer,
      Forloebregister register,
      Deltagelser deltagelser,
      Forbilleder forbilleder,
      AktuelBruger bruger,
      Clock ur) {
    this.referencedata = referencedata;
    this.aktoerer = aktoerer;
    this.register = register;
    this.deltagelser = deltagelser;
    this.forbilleder = forbilleder;
    this.bruger = bruger;
    this.ur = ur;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    LocalDate idag = Datoer.dagen(ur.instant());
    List<Valg> kommuner =
        referencedata.kommuner(idag).stream()
            .sorted(Danskorden.efter(Kommune::navn))
            .map(kommune -> new Valg(kommune.kode(), kommune.navn()))
            .toList();
    List<Valg> koordinatorer = Aktoervalg.koordinatorer(aktoerer);
    Map<String, Object> data = new HashMap<>();
    data.put("kommunevalg", kommuner);
    data.put("koordinatorvalg", koordinatorer);
    data.put("tidligereForloeb", tidligere());
    data.put("startdato", idag.toString());
    data.put("runde", 1);
    data.put("skalEvalueres", true);
    koordinatorer.stream()
        .filter(v -> v.value().equals(k.organisation()))
        .findFirst()
        .ifPresent(v -> data.put("valgtKoordinator", v.value()));
    return data;
  }

  /**
   * What the person may build on: the own organisations' forløb and the approved cases. The answer
   * is checked against the same choices, and what was written in a forløb follows with a copy.
   */
  private List<Valg> tidligere() {
    List<String> egne = bruger.organisationer();
    Set<String> kendte = new HashSet<>(deltagelser.forloebMed(egne));
    kendte.addAll(forbilleder.forloeb());
    return register.alle().stream()
        .filter(f -> kendte.contains(f.id()) || egne.contains(f.koordinator()))
        .map(f -> new Valg(f.id(), f.id() + " " + f.titel()))
        .toList();
  }
}
