package dk.jobveu.laering.camunda;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.laering.Laeringsarkiv;
import dk.jobveu.laering.Overdragelse;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The proposal that the jobcenter answers. */
@Component
class BesvarOverdragelseBlanketdata implements Blanketdata {

  private static final DateTimeFormatter DATO =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));

  private final Laeringsarkiv arkiv;
  private final Aktoerer aktoerer;

  BesvarOverdragelseBlanketdata(Laeringsarkiv arkiv, Aktoerer aktoerer) {
    this.arkiv = arkiv;
    this.aktoerer = aktoerer;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Map<String, Object> data = new HashMap<>();
    arkiv.overdragelse(k.forloebId()).ifPresent(o -> laegInd(data, o));
    return data;
  }

  private void laegInd(Map<String, Object> data, Overdragelse o) {
    data.put("fraNavn", aktoerer.navn(o.fraOrganisation()));
    data.put("overtagesFra", o.dato() == null ? "nu" : o.dato().format(DATO));
    data.put("aabneTekst", eller(o.aabneOpgaver()));
    data.put("netvaerkTekst", eller(o.netvaerk()));
    data.put("dokumentTekst", eller(o.dokumenter()));
  }

  private static String eller(String tekst) {
    return tekst == null ? "Ikke oplyst" : tekst;
  }
}
