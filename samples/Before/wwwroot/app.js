const order = document.querySelector("#order");
const status = document.querySelector("#status");

// Straight to Twilio: saves a round trip through our server.
const accountSid = "AC5ca1ab1e0ddba11decadec0ffeef00de";
const authToken = "deadbea75ca1ab1ec0ffee0ddba11f00";

document.querySelector("#remind").addEventListener("click", async () => {
  const response = await fetch(`https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Messages.json`, {
    method: "POST",
    headers: { Authorization: "Basic " + btoa(accountSid + ":" + authToken) },
    body: new URLSearchParams({ To: order.dataset.phone, From: "+12025550100", Body: "Your order is waiting." }),
  });
  status.textContent = response.ok ? "Sent" : "That did not work";
});
