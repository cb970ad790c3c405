const order = document.querySelector("#order");
const status = document.querySelector("#status");

// Our server sends the message: what runs in a browser cannot keep a secret.
document.querySelector("#remind").addEventListener("click", async () => {
  const response = await fetch(`/orders/${order.dataset.number}/notify`, { method: "POST" });
  status.textContent = response.ok ? "Sent" : "That did not work";
});
