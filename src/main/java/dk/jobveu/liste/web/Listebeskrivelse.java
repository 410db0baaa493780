package dk.jobveu.liste.web;

import dk.jobveu.engang.web.Engangsbeskrivelse;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listegang;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes the REST interface in OpenAPI: each list from the same columns as its page. */
@Component
class Listebeskrivelse implements OpenApiCustomizer {

  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";
  private static final String BASIC = "basic";

  private static final String SOM_FIL =
      "Kolonnerne hedder det samme som på siden; kolonnen Version er feltet version";
  private static final String TALTEKST =
      ". Et JSON-tal, eller tekst i dansk skrivemåde: punktum ved tusinder og komma før decimaler";
  private static final Map<Kolonne.Type, String> SKRIVEMAADE =
      Map.of(
          Kolonne.Type.HELTAL,
          TALTEKST,
          Kolonne.Type.TAL,
          TALTEKST,
          Kolonne.Type.DATO,
          ". Svares som 2027-07-01; kan også sendes i dansk skrivemåde som 1.7.2027");

  private final Listegang gang;

  Listebeskrivelse(Listegang gang) {
    this.gang = gang;
  }

  @Override
  public void customise(OpenAPI api) {
    api.info(
        new Info()
            .title("Job-VEU")
            .version("1")
            .description(
                "Det samme som på siderne i Projektrum. Log ind med HTTP Basic. Fejl kommer som"
                    + " problem details (RFC 9457) på dansk."));
    api.getComponents()
        .addSecuritySchemes(
            BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
    api.addSecurityItem(new SecurityRequirement().addList(BASIC));
    api.getComponents().addSchemas("Problem", problem());
    gang.lister().forEach(l -> api.path("/api/forloeb/{id}/" + l.sti(), sti(l)));
    api.getPaths().values().stream()
        .flatMap(p -> p.readOperations().stream())
        .forEach(Listebeskrivelse::medFejl);
  }

  private static PathItem sti(Liste<?> liste) {
    Schema<?> raekker = new ArraySchema().items(raekke(Listegang.kendte(liste, Optional.empty())));
    Content indhold =
        new Content()
            .addMediaType(JSON, new MediaType().schema(raekker))
            .addMediaType(
                ListeApi.CSV, new MediaType().schema(new StringSchema().description(SOM_FIL)))
            .addMediaType(
                ListeApi.XLSX,
                new MediaType().schema(new StringSchema().format("binary").description(SOM_FIL)));
    Operation hent =
        operation(liste, "Hent: " + liste.navn())
            .responses(
                new ApiResponses()
                    .addApiResponse(
                        "200", new ApiResponse().description("Listen").content(indhold)));
    Operation gem =
        operation(liste, "Udfyld: " + liste.navn())
            .requestBody(new RequestBody().required(true).content(indhold))
            .responses(
                new ApiResponses()
                    .addApiResponse(
                        "200",
                        new ApiResponse()
                            .description("Alle rækker er gemt")
                            .content(
                                new Content()
                                    .addMediaType(
                                        JSON,
                                        new MediaType()
                                            .schema(
                                                new ObjectSchema()
                                                    .addProperty("besked", new StringSchema()))))));
    return new PathItem().get(hent).post(Engangsbeskrivelse.beskriv(gem));
  }

  private static Operation operation(Liste<?> liste, String kort) {
    Operation o =
        new Operation()
            .addTagsItem("Lister")
            .summary(kort)
            .description(liste.vejledning() + " Alle rækker gemmes, eller ingen.")
            .addParametersItem(
                new PathParameter()
                    .name("id")
                    .description("Forløbets nummer")
                    .schema(new StringSchema()));
    if (liste.dagsliste()) {
      o.addParametersItem(
          new QueryParameter()
              .name("dato")
              .description("Dagen; i dag, når den ikke er nævnt")
              .schema(new DateSchema()));
    }
    return o;
  }

  private static Schema<?> raekke(List<Kolonne> kolonner) {
    ObjectSchema raekke = new ObjectSchema();
    kolonner.forEach(k -> raekke.addProperty(k.noegle(), celle(k)));
    List<String> kraevede =
        kolonner.stream().filter(Kolonne::kraevet).map(Kolonne::noegle).toList();
    return kraevede.isEmpty() ? raekke : raekke.required(kraevede);
  }

  private static Schema<?> celle(Kolonne k) {
    Schema<?> celle =
        switch (k.type()) {
          case HELTAL -> tal(new IntegerSchema());
          case TAL -> tal(new NumberSchema());
          case DATO -> new DateSchema().example("2027-07-01");
          case JA_NEJ -> new BooleanSchema();
          case VALG ->
              k.valg().isEmpty()
                  ? new StringSchema()
                  : new StringSchema()._enum(List.copyOf(k.valg().keySet()));
          case KODE ->
              new StringSchema().maxLength(k.hoejst()).pattern("\\d{%d}".formatted(k.hoejst()));
          case TEKST, TELEFON, NUMRE, VISNING -> new StringSchema().maxLength(k.hoejst());
        };
    if (k.noegle().equals(Kolonne.VERSION)) {
      return celle.description(
          "Rækken, som den blev hentet. Send den med tilbage: har andre ændret rækken imens, og du"
              + " også, svares 409 med begge dele, og intet er gemt. Uden den kan der kun skrives"
              + " det, der ikke står noget om.");
    }
    if (k.type() == Kolonne.Type.VISNING) {
      celle.readOnly(true);
    }
    return celle.description(beskrivelse(k) + SKRIVEMAADE.getOrDefault(k.type(), ""));
  }

  /** A JSON number, or text in Danish notation. */
  private static Schema<?> tal(Schema<?> somTal) {
    return new Schema<>().oneOf(List.of(somTal, new StringSchema().example("1.250,5")));
  }

  private static String beskrivelse(Kolonne k) {
    String hint = k.hint() == null ? "" : ". " + k.hint();
    if (k.valg().isEmpty()) {
      return k.navn() + hint;
    }
    return k.navn()
        + hint
        + ": "
        + k.valg().entrySet().stream()
            .map(v -> v.getKey() + " = " + v.getValue())
            .collect(Collectors.joining(", "));
  }

  private static void medFejl(Operation o) {
    boolean tagerNoegle = Engangsbeskrivelse.tager(o);
    o.getResponses()
        .addApiResponse("400", fejl("Afvist, intet er gemt; feltet fejl siger række og felt"))
        .addApiResponse("403", fejl("Hører til en anden organisation"))
        .addApiResponse("404", fejl("Findes ikke, eller din organisation er ikke med"))
        .addApiResponse(
            "409",
            fejl(
                "Forløbet er et andet sted nu, eller andre har ændret det samme imens; feltet"
                    + " konflikter har så begge dele."
                    + (tagerNoegle ? " " + Engangsbeskrivelse.I_GANG : "")));
    if (tagerNoegle) {
      o.getResponses().get("422").content(problemindhold());
    }
  }

  private static ApiResponse fejl(String hvornaar) {
    return new ApiResponse().description(hvornaar).content(problemindhold());
  }

  private static Content problemindhold() {
    return new Content()
        .addMediaType(
            PROBLEM, new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem")));
  }

  private static Schema<?> problem() {
    return new ObjectSchema()
        .description("Problem details, RFC 9457")
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema().description("Hvad der er galt, på dansk"))
        .addProperty(
            "fejl",
            new ArraySchema()
                .items(
                    new ObjectSchema()
                        .addProperty("raekke", new IntegerSchema())
                        .addProperty("felt", new StringSchema())
                        .addProperty(
                            "skrevet", new StringSchema().description("Hvad der står i feltet"))
                        .addProperty("besked", new StringSchema())))
        .addProperty("konflikter", new ArraySchema().items(konflikt()));
  }

  private static Schema<?> konflikt() {
    return new ObjectSchema()
        .description("En række, som både du og en anden har ændret")
        .addProperty("raekke", new IntegerSchema())
        .addProperty("deltagerId", new StringSchema())
        .addProperty(
            "version",
            new StringSchema().description("Send den med, når du har set, hvad der står nu"))
        .addProperty("aendretAf", new StringSchema())
        .addProperty(
            "felter",
            new ArraySchema()
                .items(
                    new ObjectSchema()
                        .addProperty("felt", new StringSchema())
                        .addProperty("skrevet", new StringSchema())
                        .addProperty("staar", new StringSchema())));
  }
}
