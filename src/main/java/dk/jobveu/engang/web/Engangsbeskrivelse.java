package dk.jobveu.engang.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says in the description of REST which calls take {@link Afsendelser#HOVED} and what it does. */
@Component
public class Engangsbeskrivelse implements GlobalOperationCustomizer {

  /** What 409 means besides what it means without a key. */
  public static final String I_GANG =
      "Eller det første kald med samme Idempotency-Key er ikke færdigt; send det igen om lidt";

  static final String ANDET_INDHOLD =
      "Samme Idempotency-Key er før sendt med noget andet; intet er gemt";

  @Override
  public Operation customize(Operation operation, HandlerMethod metode) {
    return metode.hasMethodAnnotation(Engangskald.class) ? beskriv(operation) : operation;
  }

  /** Describes the key on a call that takes it. */
  public static Operation beskriv(Operation operation) {
    operation.addParametersItem(
        new HeaderParameter()
            .name(Afsendelser.HOVED)
            .required(false)
            .description(
                "En ny nøgle for hvert kald, fx et tilfældigt UUID. Kommer det samme igen med samme"
                    + " nøgle, tæller det ikke igen, og svaret er det første. Et afvist kald har"
                    + " ikke brugt sin nøgle. Uden nøgle tæller hvert kald.")
            .schema(new StringSchema().minLength(8).maxLength(200).pattern("[\\x21-\\x7e]+")));
    operation.getResponses().addApiResponse("422", new ApiResponse().description(ANDET_INDHOLD));
    return operation;
  }

  /** Whether the call is described as one that takes the key. */
  public static boolean tager(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(p -> Afsendelser.HOVED.equals(p.getName()));
  }
}
